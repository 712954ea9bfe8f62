/** What we decide: the model of a communication strategy, its file, its checks, its evidence and its document. */
package org.beffroi.strategy;
