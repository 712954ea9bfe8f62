/** The note of the morning: what came since the afternoon before, or is due, that needs somebody. */
package org.beffroi.analyses.note;
