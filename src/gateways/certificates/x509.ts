// The one place where @peculiar/x509 is loaded: it needs the metadata of reflect-metadata before its own first line.
import 'reflect-metadata';

export * from '@peculiar/x509';
