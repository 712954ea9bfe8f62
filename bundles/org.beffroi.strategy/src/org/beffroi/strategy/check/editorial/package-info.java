/** What is said: messages, editorial lines and what is planned under them. */
package org.beffroi.strategy.check.editorial;
