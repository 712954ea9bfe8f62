/** What makes plain columns of rows of certain networks, where paths alone do not suffice. */
package org.beffroi.sources.shape;
