/** Harvest: sources are visited when they are due, what they bring is kept, and how each does is told. */
package org.beffroi.dossier.harvest;
