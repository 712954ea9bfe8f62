/** The action plan: what each action serves, its dates, what it waits for. */
package org.beffroi.strategy.check.action;
