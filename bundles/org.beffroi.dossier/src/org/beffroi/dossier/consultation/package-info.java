/** What a public body answers to a consultation: a decision on each point that several people made, and the page that says so. */
package org.beffroi.dossier.consultation;
