/** Nearness in meaning of French texts, by the situations of public life that their words belong to. */
package org.beffroi.french.meaning;
