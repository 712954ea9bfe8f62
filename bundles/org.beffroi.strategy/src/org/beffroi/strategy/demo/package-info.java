/** The strategy of a town that does not exist. */
package org.beffroi.strategy.demo;
