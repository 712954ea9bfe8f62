/** The territories of France and what is publicly known of them. */
package org.beffroi.observatory;
