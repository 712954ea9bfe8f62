/**
 * What is said under the posts of one's own page of Facebook and one's own account of Instagram, by the Graph API of Meta.
 */
package org.beffroi.sources.graph;
