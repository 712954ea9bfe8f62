/** Articles in pages that press services export: Factiva. */
package org.beffroi.sources.press;
