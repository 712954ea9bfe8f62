/** The sections of a strategy's document that Beffroi ships, each a service, in the order in which a council reads. */
@NullMarked
package org.beffroi.strategy.document.section;

import org.jspecify.annotations.NullMarked;
