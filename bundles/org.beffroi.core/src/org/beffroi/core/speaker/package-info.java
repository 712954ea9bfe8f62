/** Who speaks: the accounts that a dossier knows, and what kind of speaker is behind each. */
package org.beffroi.core.speaker;
