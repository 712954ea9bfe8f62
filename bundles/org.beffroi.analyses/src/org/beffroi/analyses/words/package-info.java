/** French words as analyses show them: those that say nothing by themselves, and what inflected ones are forms of. */
package org.beffroi.analyses.words;
