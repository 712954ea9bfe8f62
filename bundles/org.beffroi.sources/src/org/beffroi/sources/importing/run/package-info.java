/** One import under way: rows read ahead, people replaced, mentions kept, rows that could not be kept listed. */
package org.beffroi.sources.importing.run;
