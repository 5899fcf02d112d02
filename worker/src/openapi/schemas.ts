import * as contract from '@duit/contract';
import {toJsonSchemaDefs} from '@valibot/to-json-schema';
import type * as v from 'valibot';

/** Name of a schema in the description. */
export type SchemaName =
  | 'Block'
  | 'BudgetLine'
  | 'Need'
  | 'Shift'
  | 'NeedDetail'
  | 'CampaignCard'
  | 'CampaignCardPage'
  | 'Neighbourhood'
  | 'NeighbourhoodPage'
  | 'Update'
  | 'UpdatePage'
  | 'Supporter'
  | 'SupporterPage'
  | 'Campaign'
  | 'Challenge'
  | 'PledgeInput'
  | 'PledgeReceipt'
  | 'PledgeChange'
  | 'OwnItem'
  | 'OwnPledge'
  | 'ConfirmationInput'
  | 'Confirmation'
  | 'FieldError'
  | 'Problem';

/** The contract's schemas by the name they have in the description of the API. */
const NAMED: Record<SchemaName, v.GenericSchema> = {
  Block: contract.blockSchema,
  BudgetLine: contract.budgetLineSchema,
  Need: contract.needSchema,
  Shift: contract.shiftSchema,
  NeedDetail: contract.needDetailSchema,
  CampaignCard: contract.campaignCardSchema,
  CampaignCardPage: contract.cardPageSchema,
  Neighbourhood: contract.neighbourhoodSchema,
  NeighbourhoodPage: contract.pageSchema(contract.neighbourhoodSchema),
  Update: contract.updateSchema,
  UpdatePage: contract.pageSchema(contract.updateSchema),
  Supporter: contract.supporterSchema,
  SupporterPage: contract.pageSchema(contract.supporterSchema),
  Campaign: contract.campaignSchema,
  Challenge: contract.challengeSchema,
  PledgeInput: contract.pledgeInputSchema,
  PledgeReceipt: contract.pledgeReceiptSchema,
  PledgeChange: contract.pledgeChangeSchema,
  OwnItem: contract.ownItemSchema,
  OwnPledge: contract.ownPledgeSchema,
  ConfirmationInput: contract.confirmationInputSchema,
  Confirmation: contract.confirmationSchema,
  FieldError: contract.fieldErrorSchema,
  Problem: contract.problemSchema,
};
/** A reference to one of the schemas. */
export const ref = (name: SchemaName) => ({$ref: `#/components/schemas/${name}`});

/**
 * Every schema as JSON Schema 2020-12, as what a client sends or gets. What JSON Schema cannot say
 * (trimming, refused control characters) is left out: the API is stricter than its description there.
 */
export const schemas = (): Record<string, object> =>
  toJsonSchemaDefs(NAMED, {
    typeMode: 'input',
    target: 'draft-2020-12',
    errorMode: 'ignore',
    overrideRef: ({referenceId}) => ref(referenceId as SchemaName).$ref,
  });
