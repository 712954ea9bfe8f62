/**
 * The rights of the people who are spoken of: erasure, access, the end of retention, and what the body has to write about all
 * of it.
 */
package org.beffroi.dossier.privacy;
