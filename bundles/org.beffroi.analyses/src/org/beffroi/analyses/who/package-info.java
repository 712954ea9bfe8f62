/** Who speaks? */
package org.beffroi.analyses.who;
