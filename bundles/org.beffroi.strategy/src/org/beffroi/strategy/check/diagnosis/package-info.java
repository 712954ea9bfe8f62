/** What was found: findings, objections that were heard, presences of the census. */
package org.beffroi.strategy.check.diagnosis;
