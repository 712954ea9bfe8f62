/** Reviews of one's own places, by the Business Profile API of Google. */
package org.beffroi.sources.review;
