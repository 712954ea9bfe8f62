/** What is looked at in a strategy: the contract of checks, what they find, and the one place that runs them. */
package org.beffroi.strategy.check;
