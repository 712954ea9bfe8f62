/** Days and periods as people write them, in both languages. */
package org.beffroi.dossier.period;
