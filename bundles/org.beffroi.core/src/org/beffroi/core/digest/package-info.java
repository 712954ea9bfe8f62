/** Recurring digests: an ordered list of searches and watches that becomes a document for somebody. */
package org.beffroi.core.digest;
