/// Classes that break the rules of the house on purpose, so that each rule can be seen to fail. None of them is ever
/// started.
package dev.pledgeledger.architecture.wrong;
