/** What machines read in mentions: the contract of enrichers, and the chain of those at hand. */
package org.beffroi.core.enrich;
