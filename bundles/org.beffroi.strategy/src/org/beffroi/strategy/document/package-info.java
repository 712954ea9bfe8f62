/** The strategy as a document: sections in the order a council reads, each a service, and what they are made of. */
package org.beffroi.strategy.document;
