/** Who drafts, validates, publishes and answers, and within how long. */
package org.beffroi.strategy.check.organisation;
