/** Taking part: who is asked, and what became of what they said. */
package org.beffroi.strategy.check.participation;
