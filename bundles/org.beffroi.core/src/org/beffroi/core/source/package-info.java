/** Where mentions come from: the contract of connectors, and what each visit to a source brings. */
package org.beffroi.core.source;
