/** Sets of documents and what is counted over them: values, calendars, groups. */
package org.beffroi.archive.lucene.count;
