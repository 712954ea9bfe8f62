/** The register of moderation: what was captured and how it can be proved, and the dossier of a person who was targeted. */
package org.beffroi.strategy.moderation;
