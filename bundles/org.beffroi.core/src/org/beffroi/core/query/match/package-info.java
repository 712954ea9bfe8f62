/** Queries applied to mentions in memory: whether, where and why they match. */
package org.beffroi.core.query.match;
