/** Where? */
package org.beffroi.analyses.where;
