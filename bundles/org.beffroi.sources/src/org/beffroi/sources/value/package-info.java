/** What cells of exports mean: times, numbers, languages, addresses, HTML. */
package org.beffroi.sources.value;
