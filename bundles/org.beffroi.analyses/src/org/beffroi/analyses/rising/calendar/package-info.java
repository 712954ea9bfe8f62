/** What sort of day a date is, as far as the habits of those who write go. */
package org.beffroi.analyses.rising.calendar;
