export type Modality = 'in-principle' | 'generally';
