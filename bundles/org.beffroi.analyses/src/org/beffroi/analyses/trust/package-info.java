/** Can we trust it? */
package org.beffroi.analyses.trust;
