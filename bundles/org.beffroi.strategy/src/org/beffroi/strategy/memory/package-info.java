/** What strategies remember of people, and how an erasure reaches it: quotations, captures, drafts, former versions. */
package org.beffroi.strategy.memory;
