/** The one polite way to the web that all connectors take. */
package org.beffroi.sources.web;
