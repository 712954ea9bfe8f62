/** The query language: its tree, its texts in two languages, its filters and what helps to type it. */
package org.beffroi.core.query;
