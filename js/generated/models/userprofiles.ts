// Written by `npm run generate` from api/; do not edit.

/** An address of a person. The fields are those of the API of 2013. Evidence: inferred. */
export interface UserAddress {
  Address1?: string;
  Address2?: string;
  AddressType?: number;
  City?: string;
  CountryID?: number;
  FaxNumber?: string;
  PhoneNumber?: string;
  PostalCode?: string;
  FirstName?: string;
  LastName?: string;
  UserID?: number;
  [field: string]: unknown;
}
