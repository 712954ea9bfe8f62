/** How much, when? */
package org.beffroi.analyses.amount;
