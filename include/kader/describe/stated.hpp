// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "kader/text/provision_ref.hpp"
#include "kader/text/reference.hpp"

namespace kader {

/// Whether a text states something, in the four ways a lawyer keeps apart, and the ordinary one.
enum class Statement : std::uint8_t {
  not_stated,  ///< the text is silent
  none,        ///< the text says there is none, or it cannot apply ("geen einddatum")
  elsewhere,   ///< stated in another document, or left to a later act of somebody
  vague,       ///< stated, but open ("periodiek")
  value        ///< stated
};

/// "There is none", as the value of a field.
struct None {
  friend bool operator==(None, None) = default;
};
inline constexpr None none{};

/// What the text says instead of a number, a date or a person.
struct Vague {
  std::string words;
  std::vector<ProvisionRef> source = {};
  friend bool operator==(const Vague&, const Vague&) = default;
};

/// The document that says it (words, or the id of a cite), or who is still to adopt it.
struct Elsewhere {
  std::string document;
  Reference to_be_adopted_by = {};
  std::vector<ProvisionRef> source = {};
  friend bool operator==(const Elsewhere&, const Elsewhere&) = default;
};

namespace detail {

/// What a field holds. Behind a virtual destructor, so that a record's own copying, moving, comparing and
/// destroying compile without its fields' types: a third of the compile time of the model.
struct Content {
  Statement statement = Statement::value;

  explicit Content(Statement which) noexcept : statement(which) {}
  Content(const Content&) = default;
  Content(Content&&) = delete;
  Content& operator=(const Content&) = delete;
  Content& operator=(Content&&) = delete;
  virtual ~Content() = default;
  [[nodiscard]] virtual std::unique_ptr<Content> clone() const { return std::make_unique<Content>(*this); }
  /// Whether the other, of the same statement and so of the same type, holds the same.
  [[nodiscard]] virtual bool equals(const Content&) const { return true; }
};

template <class T, Statement which>
struct ContentOf final : Content {
  T value;

  template <class... Arguments>
  explicit ContentOf(Arguments&&... arguments) : Content(which), value(std::forward<Arguments>(arguments)...) {}
  [[nodiscard]] std::unique_ptr<Content> clone() const override { return std::make_unique<ContentOf>(value); }
  [[nodiscard]] bool equals(const Content& other) const override {
    return value == static_cast<const ContentOf&>(other).value;
  }
};

/// What all Stated share, whatever they are about.
class StatedBase {
 public:
  [[nodiscard]] Statement statement() const noexcept { return content_ ? content_->statement : Statement::not_stated; }
  [[nodiscard]] bool stated() const noexcept { return content_ != nullptr; }
  [[nodiscard]] bool has_value() const noexcept { return content_ && content_->statement == Statement::value; }
  [[nodiscard]] explicit operator bool() const noexcept { return has_value(); }
  /// Not null exactly where statement() says so.
  [[nodiscard]] const Vague* vague() const noexcept { return held<Vague, Statement::vague>(); }
  [[nodiscard]] const Elsewhere* elsewhere() const noexcept { return held<Elsewhere, Statement::elsewhere>(); }
  void reset() noexcept { content_.reset(); }

 protected:
  // Copying, moving and comparing are for the Stated of one type: what the content holds is known only there.
  StatedBase() noexcept = default;
  StatedBase(const StatedBase& other) : content_(other.content_ ? other.content_->clone() : nullptr) {}
  StatedBase(StatedBase&&) noexcept = default;
  StatedBase& operator=(const StatedBase& other) {
    if (this != &other) content_ = other.content_ ? other.content_->clone() : nullptr;
    return *this;
  }
  StatedBase& operator=(StatedBase&&) noexcept = default;
  ~StatedBase() = default;

  [[nodiscard]] bool same(const StatedBase& other) const {
    if (!content_ || !other.content_) return !content_ && !other.content_;
    return content_->statement == other.content_->statement && content_->equals(*other.content_);
  }
  template <class C, Statement which>
  [[nodiscard]] C* held() const noexcept {
    return statement() == which ? &static_cast<ContentOf<C, which>*>(content_.get())->value : nullptr;
  }
  std::unique_ptr<Content> content_;
};

}  // namespace detail

/// A field of a record: a value, or one of four ways of not having one. Eight bytes; owns what it holds;
/// copies deeply; equal when both the way and the content are.
template <class T>
class Stated : public detail::StatedBase {
  using Value = detail::ContentOf<T, Statement::value>;

 public:
  using value_type = T;

  Stated() noexcept = default;
  Stated(None) {  // NOLINT(google-explicit-constructor)
    content_ = std::make_unique<detail::Content>(Statement::none);
  }
  Stated(Vague vague) {  // NOLINT(google-explicit-constructor)
    content_ = std::make_unique<detail::ContentOf<Vague, Statement::vague>>(std::move(vague));
  }
  Stated(Elsewhere elsewhere) {  // NOLINT(google-explicit-constructor)
    content_ = std::make_unique<detail::ContentOf<Elsewhere, Statement::elsewhere>>(std::move(elsewhere));
  }
  template <class U = T>
    requires(!std::derived_from<std::remove_cvref_t<U>, detail::StatedBase> && std::convertible_to<U &&, T> &&
             (!std::same_as<T, bool> || std::same_as<std::remove_cvref_t<U>, bool>))  // "geen" is no yes
  Stated(U&& value) {  // NOLINT(google-explicit-constructor)
    content_ = std::make_unique<Value>(std::forward<U>(value));
  }
  template <class U = T>
    requires requires { typename U::value_type; } && (!std::same_as<U, std::string>)
  Stated(std::initializer_list<typename U::value_type> values) {
    content_ = std::make_unique<Value>(values);
  }

  /// The value. Precondition: has_value().
  [[nodiscard]] const T& operator*() const noexcept { return static_cast<const Value*>(content_.get())->value; }
  [[nodiscard]] const T* operator->() const noexcept { return &**this; }
  /// The value, or null.
  [[nodiscard]] const T* get() const& noexcept { return has_value() ? &**this : nullptr; }
  const T* get() const&& = delete;  // would dangle
  [[nodiscard]] T value_or(T otherwise) const { return has_value() ? **this : std::move(otherwise); }
  /// The value to change; made from nothing where there was none.
  [[nodiscard]] T& edit() {
    if (!has_value()) content_ = std::make_unique<Value>();
    return static_cast<Value*>(content_.get())->value;
  }

  friend bool operator==(const Stated& a, const Stated& b) { return a.same(b); }
};

/// Several of one kind, in the order written.
template <class T>
using List = std::vector<T>;

/// The elements of a stated list; none where there is no value.
template <class C>
[[nodiscard]] const C& each_of(const Stated<C>& stated) noexcept {
  static const C empty{};
  return stated ? *stated : empty;
}
template <class C>
const C& each_of(const Stated<C>&&) = delete;  // would dangle

}  // namespace kader
