/** Articles in what databases of the press export: Europresse, Factiva, Nexis. */
package org.beffroi.sources.press;
