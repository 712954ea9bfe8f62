/** Statistics of counts: is a difference more than chance, how large is it, and how sure is a share? Plain numbers in and out. */
package org.beffroi.analyses.statistics;
