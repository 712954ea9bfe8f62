/** Tokens that let a source read what its owner's account may read (OAuth 2.0, RFC 6749). */
package org.beffroi.sources.oauth;
