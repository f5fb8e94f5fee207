interface SchemaValidator {
  (value: unknown): boolean;
  errors?:
    | { instancePath: string; keyword: string; params: Record<string, unknown>; message?: string }[]
    | null;
}
export declare const validateRule: SchemaValidator;
export declare const validateCounty: SchemaValidator;
export declare const validateAccepted: SchemaValidator;
export declare const validateEvents: SchemaValidator;
export declare const validateCalendar: SchemaValidator;
export declare const validateBundle: SchemaValidator;
export declare const validateVerdict: SchemaValidator;
export declare const validateAudit: SchemaValidator;
export declare const validateForecast: SchemaValidator;
export declare const validateTables: SchemaValidator;
