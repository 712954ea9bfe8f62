/** Whether means add up: full-time equivalents, days of work, money, training. */
package org.beffroi.strategy.check.means;
