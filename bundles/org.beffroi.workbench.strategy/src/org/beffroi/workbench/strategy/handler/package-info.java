/** Commands of the perspective of strategies, and what puts mentions, searches and analyses into one as evidence. */
package org.beffroi.workbench.strategy.handler;
