/** What a mention is in the index: its fields, the terms of its texts, and all that is known of it. */
package org.beffroi.archive.lucene.document;
