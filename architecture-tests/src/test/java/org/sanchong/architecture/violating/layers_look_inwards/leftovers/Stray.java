package org.sanchong.architecture.violating.layers_look_inwards.leftovers;

/** Lies in no layer. */
final class Stray {}
