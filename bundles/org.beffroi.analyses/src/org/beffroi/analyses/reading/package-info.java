/** What it costs to read all that a watch brings, and what reading less of it would miss. */
package org.beffroi.analyses.reading;
